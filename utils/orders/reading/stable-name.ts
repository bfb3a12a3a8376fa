/** Prefixes that build tools and frameworks write before names they make up anew with every build or page. */
const MADE_UP =
  /^(?:css|sc|jsx|jss|emotion|styled|svelte|ember|ng|_ng|ext-gen|yui|react|radix|headlessui|mui|v|data-v|astro|tw|wp-container|is-layout|wp-elements)-?(?=[\d_:-]|$)|^(?:css|sc|jsx|svelte|ember)-/i;
/** Names of looks, not of things: many elements share them and a redesign changes them. */
const LOOKS =
  /^(?:-?(?:m|p|w|h|mx|my|mt|mb|ml|mr|ms|me|px|py|pt|pb|pl|pr|ps|pe|gap|space|text|font|bg|border|rounded|shadow|flex|grid|col|row|items|justify|self|content|inline|block|hidden|visible|float|align|leading|tracking|opacity|overflow|position|absolute|relative|sticky|fixed|top|left|right|bottom|z|d|sm|md|lg|xl|xs|xxl|container|clearfix|pull|push|order|first|last|even|odd|active|open|show|fade|btn|button|link|icon|svg|img|small|large|bold|strong|muted|center|truncate|nowrap|uppercase|lowercase|capitalize|wrapper|inner|outer|box|card|body|header|main|section|item|value|label|title|heading|hover|focus|dark|light|divide|whitespace|cursor|transition|animate|ring|min|max|lead|table|badge|pill|tag|chip|success|info|warning|danger|primary|secondary|default))(?:-(?:\d+|auto|full|none|xs|sm|md|lg|xl|\dxl|start|end|center|between|around|left|right|top|bottom|col|row|cols|wrap|nowrap|x|y|base|bold|medium|semibold|normal|light|thin|primary|secondary|success|danger|warning|info|muted|dark|white|black|gray|grey|red|green|blue|responsive|striped|bordered|hover|block|inline|flex|grid|pill))*$/;

/** Whether a name (id, class, value of a data attribute) was given by a person, to a thing, for longer than a page. */
export function isStableName(name: string): boolean {
  return (
    /^[A-Za-z][\w-]{1,60}$/.test(name) &&
    !MADE_UP.test(name) &&
    !LOOKS.test(name) &&
    name.split(/[-_]+/).every((part) => isWord(part))
  );
}

/** A word, or words in camel case; not `a1B2c`, not a number of two digits or more, not `xYzAbQ`. */
function isWord(part: string): boolean {
  if (/\d{2}|\d[A-Za-z]/.test(part)) return false;
  const pieces = part.match(/[A-Z]?[a-z]+|[A-Z]+|\d/g) ?? [];
  return pieces.length <= 1 || pieces.join('').length / pieces.length >= 3;
}
