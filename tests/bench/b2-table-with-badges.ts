import { arms } from './arms.ts';
import type { Benchmark } from './benchmark.ts';
import { costOfPage } from './page-cost.ts';
import { FOLLOWED, ORDER_TABLE, ORDERS } from './pages.ts';

export const benchmark: Benchmark = {
  id: 'B2',
  title: 'An order table with badges: CPU, long tasks and layout shift',
  async run() {
    const { cpu, longTasks, layoutShift } = await costOfPage(ORDER_TABLE, {
      empty: arms.empty(),
      'empty again': arms.empty(),
      ours: arms.ours(),
      'by hand': arms.byHand(),
    });
    const situation = `${ORDERS} rows, ${FOLLOWED} badges`;
    return [
      {
        situation: `${situation}: CPU`,
        unit: 'ms',
        floor: 'empty',
        twins: ['empty', 'empty again'],
        samples: cpu,
        goals: [{ arm: 'ours', base: 'by hand', times: 1.2 }],
      },
      {
        situation: `${situation}: long tasks`,
        unit: 'tasks',
        floor: 'empty',
        twins: null,
        samples: longTasks,
        goals: [{ arm: 'ours', base: 'empty', more: 0 }],
      },
      {
        situation: `${situation}: layout shift`,
        unit: '',
        floor: 'empty',
        twins: null,
        samples: layoutShift,
        goals: [{ arm: 'ours', base: 'empty', atMost: 0 }],
      },
    ];
  },
};
