/** What two spellings of a tag have in common. */
export function tagKey(tag: string): string {
  return tag.replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('fr');
}

/** Tags without blanks around them, each once whatever its case. */
export function tidyTags(tags: string[]): string[] {
  const byWord = new Map<string, string>();
  for (const tag of tags) {
    const word = tag.replaceAll(/\s+/g, ' ').trim();
    const key = tagKey(word);
    if (word !== '' && !byWord.has(key)) byWord.set(key, word);
  }
  return [...byWord.values()];
}
