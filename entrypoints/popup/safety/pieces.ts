export { KeptDrawer } from './KeptDrawer.tsx';
export { SafetyNotice } from './SafetyNotice.tsx';
