/** What a person may set; kept by a port, never part of a game. */
export interface Settings {
  readonly sound: boolean;
  /** Loudness, 0 to 100. */
  readonly music: number;
  readonly effects: number;
  /** Are sounds told in words for the eye: where the sound is on, always, or never? */
  readonly captions: 'with-sound' | 'always' | 'never';
  /** May a siren be heard when war comes? Off unless asked for. */
  readonly siren: boolean;
  /** `auto` asks the system; `reduced` stands still whatever the system says. */
  readonly motion: 'auto' | 'reduced';
  /** Fewer drawings a second, no grain, no glow. */
  readonly simpleGraphics: boolean;
  /** The drawn map; without it the game is text alone. */
  readonly stage: boolean;
  /** Shown to a room: type for the back row, a vote in class, a reveal that stays covered. */
  readonly screen: boolean;
  /** Size of the text in per cent of what the browser would show. */
  readonly textSize: 100 | 115 | 130 | 150;
  readonly language: string;
}

export const firstSettings: Settings = {
  sound: false,
  music: 60,
  effects: 80,
  captions: 'with-sound',
  siren: false,
  motion: 'auto',
  simpleGraphics: false,
  stage: true,
  screen: false,
  textSize: 100,
  language: 'en',
};

/** One setting and its new value. */
export type SettingChange = {
  readonly [Name in keyof Settings]: { readonly name: Name; readonly value: Settings[Name] };
}[keyof Settings];

/** The settings after one change. */
export function changedSettings(settings: Settings, change: SettingChange): Settings {
  return { ...settings, [change.name]: change.value };
}
