// What the reader does: choosing, searching, filtering, moving.
const map = JSON.parse(document.getElementById('data').textContent);
const view = new View(map);
const state = { selected: null, focus: null, query: '', stacks: new Set(map.stacks.map(stack => stack.name)), profile: '*',
  lines: new Set(['waits', 'calls', 'sites']) };
const byId = id => document.getElementById(id);
const byName = new Map(map.services.map(service => [service.name, service]));

const runs = service => state.profile === '*' || service.profiles.length === 0 || service.profiles.includes(state.profile);
const shown = () => map.services.filter(service => state.stacks.has(service.stack) && runs(service));

function words(service) {
  return [service.name, service.host, service.image, service.purpose, service.stack, ...service.variables, ...service.data,
    ...service.ports.flatMap(each => [String(each.port), each.hostPort || '', each.name, each.site ? each.site.name : ''])]
    .join(' ').toLowerCase();
}

function found() {
  const terms = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  if (terms.length === 0) return null;
  return new Set(shown().filter(service => terms.every(term => words(service).includes(term))).map(service => service.name));
}

/** One line on what is seen; it is read aloud, too. */
function count() {
  const matches = found();
  const visible = shown().length;
  const all = map.services.length;
  const needs = map.links.filter(link => link.from === state.selected).length;
  const users = map.links.filter(link => link.to === state.selected).length;
  byId('count').textContent = state.selected ? `${state.selected} needs ${needs}, is needed by ${users}`
    : matches ? `${matches.size} of ${visible} match`
      : visible === all ? `${counted(all, 'service')}, ${counted(map.stacks.length, 'stack')}` : `${visible} of ${counted(all, 'service')}`;
}

function mark() {
  view.mark(state.selected, state.selected ? null : found());
  count();
}

/** Draws what is shown; only a change of it is moved to its place before the reader's eyes. */
function redraw(gliding = true) {
  const services = shown();
  if (state.selected && !services.includes(byName.get(state.selected))) select(null);
  view.draw(services, map.links.filter(link => state.lines.has(meaning(link))));
  byId('empty').hidden = services.length > 0;
  if (services.length > 0) view.fit(gliding);
  rove(services.some(service => service.name === state.focus) ? state.focus : services.length ? services[0].name : null);
  if (state.selected) view.reveal(state.selected);
  mark();
}

/** One card can be reached with Tab, the others from it with the arrow keys. */
function rove(name) {
  state.focus = name;
  for (const [each, button] of view.buttons) button.tabIndex = each === name ? 0 : -1;
}

function select(name) {
  state.selected = name;
  const details = byId('details');
  details.classList.toggle('idle', !name);
  details.replaceChildren(...(name ? serviceDetails(map, byName.get(name)) : homelabDetails(map)));
  details.scrollTop = 0;
  history.replaceState(null, '', name ? `#${encodeURIComponent(name)}` : location.pathname + location.search);
  mark();
}

/** Opens a service, and shows it where a filter hides it. */
function open(name) {
  const service = byName.get(name);
  if (!service) return;
  if (!shown().includes(service)) {
    state.stacks.add(service.stack);
    if (!runs(service)) byId('profile').value = state.profile = '*';
    chips();
    redraw();
  }
  rove(name);
  select(name);
  view.reveal(name);
}

function chip(label, kind, pressed, toggle, ...before) {
  const button = element('button', { type: 'button', class: `chip ${kind}`, 'aria-pressed': String(pressed) }, ...before, label);
  button.addEventListener('click', toggle);
  return button;
}

function toggle(set, value) {
  if (!set.delete(value)) set.add(value);
  chips();
  redraw();
}

function chips() {
  const focused = document.activeElement && document.activeElement.dataset.chip;
  byId('stacks').replaceChildren(...map.stacks.map(stack => {
    const button = chip(stack.name, '', state.stacks.has(stack.name), () => toggle(state.stacks, stack.name), element('span', { class: 'dot' }));
    button.append(element('small', {}, String(map.services.filter(service => service.stack === stack.name).length)));
    button.style.setProperty('--hue', hue(map, stack.name));
    button.title = stack.purpose;
    button.dataset.chip = `stack ${stack.name}`;
    return button;
  }));
  byId('lines').replaceChildren(...['waits', 'calls', 'sites'].map(kind => {
    const button = chip(kind, kind, state.lines.has(kind), () => toggle(state.lines, kind), sign(kind));
    button.dataset.chip = `line ${kind}`;
    return button;
  }));
  if (focused) document.querySelector(`[data-chip="${focused}"]`).focus();
}

function profiles() {
  const choices = [['*', 'all'], ['', 'none'], ...map.profiles.map(profile => [profile.name, profile.name])];
  byId('profile').append(...choices.map(([value, text]) => element('option', { value }, text)));
  byId('profile').addEventListener('change', event => {
    state.profile = event.target.value;
    redraw();
  });
}

function keys(event) {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === 'Escape') {
    if (state.query) byId('search').value = state.query = '';
    else if (state.selected && view.buttons.has(state.selected)) view.buttons.get(state.selected).focus({ preventScroll: true });
    select(null);
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const actions = { '/': () => byId('search').focus(), '+': () => view.scale(1.25, null, true), '=': () => view.scale(1.25, null, true),
    '-': () => view.scale(.8, null, true), 0: () => view.fit(true) };
  if (actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
    return;
  }
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const inMap = event.target.closest('#map') || event.target === document.body;
  if (!way || !inMap || !state.focus) return;
  event.preventDefault();
  const onCard = event.target.classList.contains('card');
  const next = onCard ? view.neighbour(state.focus, ...way) : state.focus;
  if (!next) return;
  rove(next);
  view.buttons.get(next).focus({ preventScroll: true });
  view.reveal(next);
}

function drag() {
  const pointers = new Map();
  let moved = 0;
  const spread = () => {
    const [one, other] = [...pointers.values()];
    return { size: Math.hypot(one.x - other.x, one.y - other.y), x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  };
  view.viewport.addEventListener('pointerdown', event => {
    if (event.button > 0 || event.target.closest('.zoom')) return;
    if (pointers.size === 0) moved = 0;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  addEventListener('pointermove', event => {
    const last = pointers.get(event.pointerId);
    if (!last) return;
    const before = pointers.size === 2 ? spread() : null;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved += Math.abs(event.clientX - last.x) + Math.abs(event.clientY - last.y);
    if (before) {
      const after = spread(), box = view.viewport.getBoundingClientRect();
      view.scale(after.size / Math.max(1, before.size), { x: after.x - box.left, y: after.y - box.top });
    } else if (moved > 4) {
      view.viewport.classList.add('dragging');
      view.pan(event.clientX - last.x, event.clientY - last.y);
    }
  });
  const end = event => {
    pointers.delete(event.pointerId);
    view.viewport.classList.remove('dragging');
  };
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  view.viewport.addEventListener('click', event => {
    if (moved > 4) {
      moved = 0;
      return;
    }
    const button = event.target.closest('.card');
    if (button) open(button.dataset.name);
    else if (!event.target.closest('.zoom')) select(null);
  });
  view.viewport.addEventListener('wheel', event => {
    event.preventDefault();
    const box = view.viewport.getBoundingClientRect();
    view.scale(Math.exp(-event.deltaY * (event.ctrlKey ? .01 : .0015)), { x: event.clientX - box.left, y: event.clientY - box.top });
  }, { passive: false });
}

function theme() {
  const kept = () => { try { return localStorage.getItem('homelab-theme'); } catch { return null; } };
  if (kept()) document.documentElement.dataset.theme = kept();
  byId('theme').addEventListener('click', () => {
    const own = document.documentElement.dataset.theme;
    const dark = own ? own === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = dark ? 'light' : 'dark';
    try { localStorage.setItem('homelab-theme', document.documentElement.dataset.theme); } catch { /* a page of a file may keep nothing */ }
  });
}

const asked = decodeURIComponent(location.hash.slice(1));
theme();
profiles();
chips();
select(null);
redraw(false);
drag();
byId('search').addEventListener('input', event => {
  state.query = event.target.value;
  if (state.selected) select(null);
  mark();
});
byId('search').addEventListener('keydown', event => {
  const matches = found();
  if (event.key === 'Enter' && matches && matches.size > 0) {
    const exact = [...matches].find(name => name === state.query.trim()) || [...matches][0];
    open(exact);
    view.buttons.get(exact).focus({ preventScroll: true });
  }
});
byId('details').addEventListener('click', event => {
  const target = event.target.closest('[data-go]');
  if (target) open(target.dataset.go);
  else if (event.target.closest('#close')) select(null);
});
byId('zoom-in').addEventListener('click', () => view.scale(1.25, null, true));
byId('zoom-out').addEventListener('click', () => view.scale(.8, null, true));
byId('zoom-fit').addEventListener('click', () => view.fit(true));
addEventListener('keydown', keys);
addEventListener('resize', () => redraw(false));
addEventListener('hashchange', () => open(decodeURIComponent(location.hash.slice(1))));
if (asked) open(asked);
