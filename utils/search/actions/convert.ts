import { allPartners } from '../../partners/partner-store.ts';
import { type ConversionChoice, conversionCard } from '../../partners/time-text/conversion-card.ts';
import { readTimes } from '../../partners/time-text/read-times.ts';
import type { Action, Offer } from './action.ts';

const LONGEST = 200;

/** What a time elsewhere is here: every reading is a row. */
export const convert: Action = {
  words: ['convert', 'convertir'],
  offer: async (rest, { words, at, zone, language, texts, openDatabase }) => {
    const { search } = texts;
    const leadsTo = { place: `#/search?${new URLSearchParams({ q: words })}` };
    if (rest === '')
      return [
        {
          name: search.actions.convert,
          title: search.actions.convert,
          detail: search.actions.convertHow,
          leadsTo,
        },
      ];
    const partners = await openDatabase().then(allPartners);
    const selection = rest.slice(0, LONGEST);
    const favourites = partners.map((partner) => partner.zone);
    const readings = readTimes(selection, { at, zone, language, favourites });
    const card = conversionCard(selection, readings, { zone, now: at, partners, language, texts });
    const row = (choice: ConversionChoice): Offer => {
      const title = `${choice.clock} · ${choice.near || choice.day}`;
      const why = [...choice.elsewhere, ...choice.notes, ...card.notes].join(' · ');
      return { name: title, title, detail: why, leadsTo };
    };
    return card.choices.map(row);
  },
};
