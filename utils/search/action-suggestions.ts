import { type Action, askedOf } from './actions/action.ts';
import { ACTIONS } from './actions/actions.ts';
import type { Asked, Suggestion } from './suggestion.ts';

/** What the words ask to be done: before all things where its name is said in full, else among them. */
export async function actionSuggestions(asked: Asked): Promise<Suggestion[]> {
  return (await Promise.all(ACTIONS.map((action) => offered(action, asked)))).flat();
}

async function offered(action: Action, asked: Asked): Promise<Suggestion[]> {
  const said = askedOf(action, asked.words);
  if (!said) return [];
  const offers = await action.offer(said.rest, asked);
  return offers.map((offer) => ({ ...offer, kind: 'action', rank: said.whole ? 'code' : 'name-words' }));
}
