// The words of the list of actors.

const en = { name: 'Name', kind: 'Kind' };

const zh: typeof en = { name: '名称', kind: '类别' };

export const words = { en, zh };
