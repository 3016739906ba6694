// Where everything stands. The same services always stand in the same places.
const CARD = { width: 204, height: 52, gapX: 40, gapY: 14 };
const FRAME = { top: 44, side: 18, bottom: 18, gap: 26 };

/** How far each service is from one that needs nothing of its own stack; circles are cut where they are met again. */
function heights(services, links) {
  const names = new Set(services.map(service => service.name));
  const needs = new Map(services.map(service => [service.name, []]));
  for (const link of links) {
    if (names.has(link.from) && names.has(link.to) && link.sites.length === 0) needs.get(link.from).push(link);
  }
  const height = new Map();
  const open = new Set();
  function visit(name) {
    if (height.has(name)) return height.get(name);
    if (open.has(name)) return -1;
    open.add(name);
    const waits = needs.get(name).filter(link => link.waitsUntil);
    const below = (waits.length ? waits : needs.get(name)).map(link => visit(link.to));
    open.delete(name);
    height.set(name, below.length ? Math.max(...below) + 1 : 0);
    return height.get(name);
  }
  services.forEach(service => visit(service.name));
  return height;
}

/** Columns from who needs to who is needed, each in the order of what it points at. */
function columns(services, links) {
  const height = heights(services, links);
  const count = Math.max(...height.values()) + 1;
  const result = Array.from({ length: count }, () => []);
  services.forEach(service => result[height.get(service.name)].push(service));
  const row = new Map();
  result.forEach((column, index) => {
    if (index > 0) {
      const mean = new Map(column.map(service => {
        const rows = links.filter(link => link.from === service.name && row.has(link.to)).map(link => row.get(link.to));
        return [service, rows.length ? rows.reduce((sum, each) => sum + each, 0) / rows.length : Infinity];
      }));
      column.sort((one, other) => mean.get(one) - mean.get(other) || services.indexOf(one) - services.indexOf(other));
    }
    column.forEach((service, place) => row.set(service.name, place - (column.length - 1) / 2));
  });
  return result.reverse();
}

/** A stack with its cards, their places counted from its corner. */
function frame(stack, services, links) {
  const cols = columns(services, links);
  const rows = Math.max(...cols.map(column => column.length));
  const inner = rows * (CARD.height + CARD.gapY) - CARD.gapY;
  const cards = [];
  cols.forEach((column, x) => {
    const own = column.length * (CARD.height + CARD.gapY) - CARD.gapY;
    column.forEach((service, y) => cards.push({
      service,
      x: FRAME.side + x * (CARD.width + CARD.gapX),
      y: FRAME.top + (inner - own) / 2 + y * (CARD.height + CARD.gapY),
    }));
  });
  return {
    stack, cards,
    width: 2 * FRAME.side + cols.length * (CARD.width + CARD.gapX) - CARD.gapX,
    height: FRAME.top + inner + FRAME.bottom,
  };
}

/** Frames in rows of at most a width; a low one stands below another where that leaves the row as high as it is. */
function shelves(frames, limit) {
  const placed = [];
  let x = 0, y = 0, rowHeight = 0, width = 0, pile = null;
  for (const each of frames) {
    if (pile && pile.bottom + FRAME.gap + each.height <= y + rowHeight && each.width <= pile.width) {
      placed.push({ ...each, x: pile.x, y: pile.bottom + FRAME.gap });
      pile.bottom += FRAME.gap + each.height;
      continue;
    }
    if (x > 0 && x + each.width > limit) {
      x = 0;
      y += rowHeight + FRAME.gap;
      rowHeight = 0;
    }
    placed.push({ ...each, x, y });
    pile = { x, width: each.width, bottom: y + each.height };
    rowHeight = Math.max(rowHeight, each.height);
    x += each.width + FRAME.gap;
    width = Math.max(width, x - FRAME.gap);
  }
  return { frames: placed, width, height: y + rowHeight };
}

/** The arrangement that fits best into a window of a shape. */
function arrange(map, services, links, shape) {
  const stackOf = new Map(services.map(service => [service.name, service.stack]));
  const own = new Map(map.stacks.map(stack => [stack.name, { services: [], links: [] }]));
  services.forEach(service => own.get(service.stack).services.push(service));
  for (const link of links) {
    if (stackOf.has(link.from) && stackOf.get(link.from) === stackOf.get(link.to)) own.get(stackOf.get(link.from)).links.push(link);
  }
  const frames = map.stacks
    .filter(stack => own.get(stack.name).services.length > 0)
    .map(stack => frame(stack, own.get(stack.name).services, own.get(stack.name).links));
  if (frames.length === 0) return { frames: [], width: 0, height: 0 };
  const sorted = [...frames].sort((one, other) => other.height - one.height);
  const widest = Math.max(...frames.map(each => each.width));
  const longest = frames.reduce((sum, each) => sum + each.width + FRAME.gap, 0);
  const tries = [];
  const step = Math.max(20, (longest - widest) / 80);
  for (let limit = widest; limit <= longest; limit += step) tries.push(shelves(frames, limit), shelves(sorted, limit));
  const scale = each => Math.min(shape.width / each.width, shape.height / each.height);
  return tries.reduce((best, each) => scale(each) > scale(best) + 1e-9 ? each : best);
}
