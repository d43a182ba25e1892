// Ten thousand events of ten years, the same for both.

export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  readonly date: string;
}

const verbs = ['met', 'telephoned', 'warned', 'signed a paper with', 'visited', 'answered'];

export const lanes = Array.from({ length: 8 }, (_, index) => `Actor ${index + 1}`);

/** The same at every run: a multiplier spreads them, a few months crowded. */
export const samples: readonly Sample[] = Array.from({ length: 10_000 }, (_, index) => {
  const spread = (index * 7919) % 3650;
  const at = index % 5 === 0 ? 1800 + (spread % 90) : spread;
  const lane = lanes[(index * 31) % lanes.length] as string;
  return {
    id: `evt_${index}`,
    title: `${lane} ${verbs[index % verbs.length]} Actor ${(index % 97) + 1}`,
    lane,
    date: new Date(Date.UTC(2015, 0, 1) + at * 86_400_000).toISOString().slice(0, 10),
  };
});

export const whole = { from: Date.UTC(2015, 0, 1), to: Date.UTC(2025, 0, 1) };

/** What is seen to begin with: half a year. With all ten years in view vis-timeline needs minutes for its first picture. */
export const seen = { from: Date.UTC(2019, 0, 1), to: Date.UTC(2019, 6, 1) };
