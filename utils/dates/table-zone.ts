import { FixedOffsetZone, Zone, type ZoneOffsetFormat, type ZoneOffsetOptions } from 'luxon';
import type { Instant } from './day.ts';
import { canonicalZone } from './zone-names.ts';
import { offsetAt } from './zone-rules.ts';

/**
 * A zone for luxon that knows what our table knows. luxon's own zones follow the browser's data, and take
 * abbreviations. Throws a RangeError for a zone that does not exist.
 */
export class TableZone extends Zone {
  readonly #name: string;

  constructor(name: string) {
    super();
    const current = canonicalZone(name);
    if (current === null) throw new RangeError(`No such time zone: ${name}`);
    this.#name = current;
  }

  override get type(): string {
    return 'table';
  }

  override get name(): string {
    return this.#name;
  }

  override get isUniversal(): boolean {
    return false;
  }

  override get isValid(): boolean {
    return true;
  }

  override offset(at: Instant): number {
    return offsetAt(this.#name, at);
  }

  /** `UTC+5:45`: abbreviations mislead. */
  override offsetName(at: Instant, _options: ZoneOffsetOptions): string {
    return `UTC${this.formatOffset(at, 'narrow')}`;
  }

  override formatOffset(at: Instant, format: ZoneOffsetFormat): string {
    return FixedOffsetZone.instance(this.offset(at)).formatOffset(at, format);
  }

  override equals(other: Zone): boolean {
    return other instanceof TableZone && other.name === this.#name;
  }
}
