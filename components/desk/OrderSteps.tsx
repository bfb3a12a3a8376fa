import type { Day } from '../../utils/dates/day.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import type { OrderStep } from '../../utils/orders/order-steps.ts';
import type { Shipment } from '../../utils/orders/reading/page-reading.ts';
import { useTexts } from '../use-texts.ts';
import { ParcelLink } from './ParcelLink.tsx';
import { stepWords } from './step-words.ts';
import './order-steps.css';

interface OrderStepsProps {
  steps: OrderStep[];
  today: Day;
}

/** The way of an order, top to bottom: days in the margin, a dot a step, dashed where it has not come yet. */
export function OrderSteps({ steps, today }: OrderStepsProps) {
  const texts = useTexts();
  return (
    <ol class="order-steps" aria-label={texts.desk.history}>
      {steps.map((step) => {
        const { word, detail } = stepWords(step, today, texts);
        return (
          <li key={step.id} class={`order-step order-step-${lookOf(step)}`}>
            <span class="order-step-day">{step.on && shortDay(step.on, today, texts.dates)}</span>
            <span class="order-step-dot" aria-hidden="true" />
            <div class="order-step-what">
              <div class="order-step-word">
                <bdi>{word}</bdi>
                {!step.reached && <span class="spoken"> {texts.desk.notReached}</span>}
              </div>
              {detail && (
                <div class="order-step-detail">
                  <bdi>{detail}</bdi>
                </div>
              )}
              {parcelsOf(step).map((parcel) => (
                <div key={parcel.trackingNumber ?? parcel.carrier} class="order-step-detail">
                  <ParcelLink parcel={parcel} />
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function parcelsOf(step: OrderStep): Shipment[] {
  if (step.kind === 'status') return step.shipments;
  return step.kind === 'shipment' ? [step.shipment] : [];
}

/** How a step is drawn: late in red, not reached dashed, not understood grey, what is ours quiet. */
function lookOf(step: OrderStep): 'late' | 'ahead' | 'unknown' | 'quiet' | 'done' | 'plain' {
  if (step.kind === 'promised' && step.lateDays > 0) return 'late';
  if (!step.reached) return 'ahead';
  if (step.kind === 'status' && step.status === 'unknown') return 'unknown';
  if (step.kind === 'received' || (step.kind === 'status' && step.status === 'delivered')) return 'done';
  if (step.kind === 'gone') return 'late';
  return step.kind === 'status' || step.kind === 'placed' || step.kind === 'promised' ? 'plain' : 'quiet';
}
