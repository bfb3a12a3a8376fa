import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnose } from '../../utils/orders/reading/diagnose.ts';

/** Run once in a page by `diagnoseTab`; the markup without anything personal is the injection's result. */
export default defineUnlistedScript((): string => diagnose(document));
