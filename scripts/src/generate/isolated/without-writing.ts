/**
 * Loaded before anything else into a process that may write nothing, and for whose modules Node keeps what it made of them.
 *
 * Node keeps that only in a folder that the process may write to when it starts. That right is given up here, before a
 * module of ours is loaded and long before a description is read; nothing gives it back, and Node's own keeping needs it no
 * more.
 */
process.permission.drop('fs.write');
if (process.permission.has('fs.write')) throw new Error('This process could not give up its right to write.');
