import type { Action } from './action.ts';
import { addPartner } from './add-partner.ts';
import { call } from './call.ts';
import { chase } from './chase.ts';
import { convert } from './convert.ts';
import { follow } from './follow.ts';

/** All that can be done by saying it. Another is a file and a row. */
export const ACTIONS: readonly Action[] = [follow, addPartner, chase, call, convert];
