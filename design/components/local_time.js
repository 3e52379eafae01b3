// Adds to the times of an event what the visitor's own clock will show, where that differs from
// every clock that is named already. Without this script the line stays hidden.

const DAY = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
const TIME = { hour: "numeric", minute: "2-digit" };

const language = document.documentElement.lang || "en";
const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;

const shown = (moment, options, zone) => new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(moment);

const onTheWall = (moment, zone) => shown(moment, { ...DAY, ...TIME }, zone);

for (const line of mine ? document.querySelectorAll("[data-local-time]") : []) {
  const starts = new Date(line.dataset.starts);
  const ends = line.dataset.ends && new Date(line.dataset.ends);
  const isKnown = line.dataset.zones.split(" ").some((zone) => onTheWall(starts, zone) === onTheWall(starts, mine));
  if (isKnown) continue;

  const named = { ...TIME, timeZoneName: "short" };
  const moment = (date, text) => Object.assign(document.createElement("time"), { dateTime: date.toISOString(), textContent: text });
  const place = /^(?!Etc\/).+\/(.+)/.exec(mine)?.[1].replaceAll("_", " "); // "UTC" is no place
  const begins = `${shown(starts, DAY, mine)}, ${shown(starts, ends ? TIME : named, mine)}`;
  line.append(`${line.dataset.label} `, moment(starts, begins));
  if (ends) {
    const isSameDay = shown(starts, DAY, mine) === shown(ends, DAY, mine);
    const day = isSameDay ? "" : `${shown(ends, DAY, mine)}, `;
    line.append(` ${line.dataset.to} `, moment(ends, day + shown(ends, named, mine)));
  }
  if (place) line.append(` (${place})`);
  line.hidden = false;
}
