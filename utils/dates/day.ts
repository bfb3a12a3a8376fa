/** A calendar day, `2026-11-23`: no hour, no zone. Fields of this type end in `…On`. */
export type Day = string;

/** An instant, in milliseconds since 1970-01-01T00:00Z. Fields of this type end in `…At`. */
export type Instant = number;

/** A time on a clock, `HH:MM`, 24 hours. */
export type ClockTime = string;
