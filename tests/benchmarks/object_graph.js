// A network as a graph of objects, one a neuron and one a link, as learning sites in a browser have it.
// Prints the least microseconds of an epoch: node object_graph.js SAMPLES BATCH
// or, without a batch, of the network's answers at so many points: node object_graph.js POINTS
"use strict";

const samples = Number(process.argv[2]);
const batch = Number(process.argv[3] || 0);

class Link {
  constructor(source, target) {
    this.source = source;
    this.target = target;
    this.weight = Math.random() - 0.5;
    this.gradient = 0;
  }
}

class Neuron {
  constructor() {
    this.ins = [];
    this.outs = [];
    this.bias = 0;
    this.gradient = 0;
    this.z = 0;
    this.a = 0;
    this.delta = 0;
  }
}

function build(sizes) {
  const layers = sizes.map((size) => Array.from({ length: size }, () => new Neuron()));
  for (let i = 1; i < layers.length; i++) {
    for (const target of layers[i]) {
      for (const source of layers[i - 1]) {
        const link = new Link(source, target);
        target.ins.push(link);
        source.outs.push(link);
      }
    }
  }
  return layers;
}

function forward(layers, x) {
  layers[0].forEach((neuron, i) => { neuron.a = x[i]; });
  for (let i = 1; i < layers.length; i++) {
    const last = i === layers.length - 1;
    for (const neuron of layers[i]) {
      let z = neuron.bias;
      for (const link of neuron.ins) z += link.weight * link.source.a;
      neuron.z = z;
      neuron.a = last ? 1 / (1 + Math.exp(-z)) : Math.tanh(z);
    }
  }
  return layers[layers.length - 1][0].a;
}

function backward(layers, y) {
  for (let i = layers.length - 1; i > 0; i--) {
    const last = i === layers.length - 1;
    for (const neuron of layers[i]) {
      if (last) {
        neuron.delta = neuron.a - y;
      } else {
        let handedBack = 0;
        for (const link of neuron.outs) handedBack += link.weight * link.target.delta;
        neuron.delta = handedBack * (1 - neuron.a * neuron.a);
      }
      neuron.gradient += neuron.delta;
      for (const link of neuron.ins) link.gradient += neuron.delta * link.source.a;
    }
  }
}

function update(layers, rate, count) {
  for (let i = 1; i < layers.length; i++) {
    for (const neuron of layers[i]) {
      neuron.bias -= (rate * neuron.gradient) / count;
      neuron.gradient = 0;
      for (const link of neuron.ins) {
        link.weight -= (rate * link.gradient) / count;
        link.gradient = 0;
      }
    }
  }
}

const layers = build([2, 8, 8, 1]);
const xs = Array.from({ length: samples }, () => [Math.random() * 2 - 1, Math.random() * 2 - 1]);
const ys = xs.map(([a, b]) => (a * b > 0 ? 1 : 0));

function epoch() {
  let loss = 0;
  for (let start = 0; start < samples; start += batch) {
    const end = Math.min(samples, start + batch);
    for (let i = start; i < end; i++) {
      const p = forward(layers, xs[i]);
      loss -= ys[i] ? Math.log(p) : Math.log(1 - p);
      backward(layers, ys[i]);
    }
    update(layers, 0.03, end - start);
  }
  return loss / samples;
}

const answers = new Float64Array(samples);

function surface() {
  for (let i = 0; i < samples; i++) answers[i] = forward(layers, xs[i]);
}

const call = batch ? epoch : surface;
const start = process.hrtime.bigint();
// Half a second to get warm, then as many calls as fit in one.
while (Number(process.hrtime.bigint() - start) < 5e8) call();
const times = [];
while (Number(process.hrtime.bigint() - start) < 15e8) {
  const before = process.hrtime.bigint();
  call();
  times.push(Number(process.hrtime.bigint() - before) / 1000);
}
console.log(Math.min(...times));
