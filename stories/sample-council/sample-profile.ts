import profile from './council.json';

type SamplePlace = (typeof profile.places)[number];

/** The sample council's profile with some facts of one place changed. */
export const profileWith = (id: SamplePlace['id'], changes: Readonly<Record<string, unknown>>) => ({
  ...profile,
  places: profile.places.map((place) => (place.id === id ? { ...place, ...changes } : place)),
});

/** The profile after somebody has thrown the switch, without a feed: in an emergency the feed may be what fails. */
export const profileInEmergency = { ...profile, mode: 'emergency', endpoints: {} };
