"""Labs: views on the network at hand that make one idea of the field something to touch."""
