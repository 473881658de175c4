/** A chat model behind an OpenAI-compatible address. Off unless configured. */
export type ModelSettings = { readonly baseUrl: string; readonly apiKey: string } & (
  | { readonly kind: 'azure'; readonly deployment: string; readonly apiVersion: string }
  | { readonly kind: 'openai'; readonly model: string }
);
