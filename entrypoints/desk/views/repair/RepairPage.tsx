import type { PageProps } from '../../desk.ts';
import { Repair } from './Repair.tsx';

/** What the browser lost, where the database itself opens. */
export function RepairPage({ desk: { texts, language, zone } }: PageProps) {
  return <Repair texts={texts} language={language} zone={zone} unreadable={null} />;
}
