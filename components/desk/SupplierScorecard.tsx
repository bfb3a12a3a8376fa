import type { Scorecard } from '../../utils/orders/scorecard.ts';
import { useTexts } from '../use-texts.ts';
import { PromisesKept } from './SupplierTable.tsx';
import './supplier-scorecard.css';

interface SupplierScorecardProps {
  card: Scorecard;
  /** The orders' list, narrowed to this supplier. */
  href: string;
}

/** How a supplier keeps time: every lead time as a bar, the median among them; promises kept and not. */
export function SupplierScorecard({ card, href }: SupplierScorecardProps) {
  const { suppliers: texts, desk } = useTexts();
  return (
    <section class="page-section">
      <h2>{texts.scorecard}</h2>
      <dl class="scorecard">
        <div>
          <dt>{texts.ordersHere}</dt>
          <dd class="scorecard-figure">
            <a href={href}>{texts.openOrders(card.open)}</a>
          </dd>
          <dd class="soft">{texts.allOrders(card.orders)}</dd>
        </div>
        <div>
          <dt>{desk.medianLead}</dt>
          <dd class="scorecard-figure">
            {card.medianLead === null ? texts.notYet : desk.workingDays(card.medianLead)}
          </dd>
          {card.leads.length > 0 && (
            <dd>
              <LeadBars leads={card.leads} median={card.medianLead} />
            </dd>
          )}
        </div>
        <div>
          <dt>{texts.columns.late}</dt>
          <dd>
            <PromisesKept card={card} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Bars drawn at most: of a long past, the middle keeps its shape when every n-th is shown. */
const BARS = 40;

function LeadBars({ leads, median }: { leads: number[]; median: number | null }) {
  const texts = useTexts().suppliers;
  const step = Math.ceil(leads.length / BARS);
  const shown = leads.filter((_, at) => at % step === 0);
  const longest = Math.max(1, ...leads);
  const width = shown.length * 10 - 2;
  return (
    <figure class="lead-bars">
      <svg
        viewBox={`0 0 ${width} 40`}
        width={width}
        height="40"
        role="img"
        aria-label={texts.leadsSaid(leads.join(', '))}
      >
        <path d={shown.map((days, at) => barPath(at * 10, Math.max(2, (36 * days) / longest))).join('')} />
        {median !== null && (
          <line x1="0" x2={width} y1={40 - (36 * median) / longest} y2={40 - (36 * median) / longest} />
        )}
      </svg>
      <figcaption class="small soft">{texts.leads}</figcaption>
    </figure>
  );
}

/** An upright bar 8 wide that stands on the ground line at 40. */
function barPath(x: number, height: number): string {
  return `M${x} 40v${-height}h8v${height}z`;
}
