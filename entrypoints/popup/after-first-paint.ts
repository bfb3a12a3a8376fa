import { options } from 'preact';

/** Nothing waits longer than this for a browser that paints nothing. Milliseconds. */
const AT_MOST = 500;

/**
 * The first effects run once the first list is seen. Preact runs them when its frame is made, but the browser has then
 * still to bring it to the screen, and what they load would take the processor from that.
 */
export function effectsAfterFirstPaint() {
  options.requestAnimationFrame = (run) => {
    const go = () => {
      painted.disconnect();
      clearTimeout(late);
      delete options.requestAnimationFrame; // not before: while it is the same, effects wait for the ones before them
      run();
    };
    const painted = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length > 0) go();
    });
    const late = setTimeout(go, document.hidden ? 0 : AT_MOST);
    painted.observe({ type: 'paint' });
  };
}
