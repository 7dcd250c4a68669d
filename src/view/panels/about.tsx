import type { AboutModel } from '../model/about';

/** The inside of the page about the model; the overlay gives it its frame and title. */
export function AboutPanel({ model }: { readonly model: AboutModel }) {
  return (
    <div class="about">
      {model.parts.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
}
