/** What the worker asks its offscreen document to capture. */
export interface CaptureMessage {
  to: 'offscreen-capture';
  html: string;
  url: string;
}

export function isCaptureMessage(message: unknown): message is CaptureMessage {
  return (
    typeof message === 'object' && message !== null && 'to' in message && message.to === 'offscreen-capture'
  );
}
