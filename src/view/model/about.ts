/** How the model works and where it is wrong. */
export interface AboutModel {
  readonly parts: readonly { readonly title: string; readonly text: string }[];
}
