import type { BundledPackage } from '../../utils/load-packages.ts';

/** Packages of others, each with its licence, whose words open below it. */
export function PackageList({ packages }: { packages: readonly BundledPackage[] }) {
  return (
    <ul class="package-list">
      {packages.map(({ name, version, licence, text }) => {
        const line = `${name} ${version} · ${licence}`;
        return (
          <li key={`${name} ${version}`} lang="en">
            {text === null ? (
              line
            ) : (
              <details>
                <summary>{line}</summary>
                <pre>{text}</pre>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
