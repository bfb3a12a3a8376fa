import './key-list.css';

/** Keys, and what each does. */
export function KeyList({ keys }: { keys: [key: string, meaning: string][] }) {
  return (
    <dl class="key-list">
      {keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
