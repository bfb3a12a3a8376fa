/**
 * What came of making a database that does not open open again. `needs-permission`: only with `browsingData`, which the
 * owner is asked for. `failed`: the browser does not let us.
 */
export type Repaired = 'repaired' | 'needs-permission' | 'failed';
