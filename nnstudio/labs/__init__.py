"""What the labs compute: looks at the network at hand that take more than a forward pass.

A module a subject, with numbers that can be worked by hand; knows neither files nor Qt. The window shows them in
`nnstudio.ui.labs`.
"""
