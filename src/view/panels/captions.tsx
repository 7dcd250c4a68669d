/** Sounds told in words, for the eye alone: the page's voice says what happened anyway, and nobody should hear it twice. */
import './captions.css';

export function Captions({ lines }: { readonly lines: readonly string[] }) {
  return (
    <p class="captions" aria-hidden="true">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
