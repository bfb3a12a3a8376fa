import { defineBackground } from 'wxt/utils/define-background';

// Not `type: 'module'`: as one classic script, `await import()` stays inside the bundle and evaluates its module
// at first use (a worker may not import lazily from the network of files). The database costs nothing at start.
export default defineBackground({ main() {} });
