"""The controls of training around the canvas: transport and counters, timeline, commands, messages, gradient check."""
