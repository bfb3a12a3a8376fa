/** What two spellings of a tag have in common. */
export function tagKey(tag: string): string {
  return tag.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('fr');
}
