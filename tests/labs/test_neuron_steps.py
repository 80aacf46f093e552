"""A neuron worked out as on paper."""

import math

import numpy as np

from nnstudio.labs.neuron_steps import Kind, Step, largest, steps


def test_the_neuron_of_the_note():
    # 0.5 · 1 − 0.3 · 2 + 0.1 = 0.5 − 0.6 + 0.1 = 0.
    assert steps([0.5, -0.6], bias=0.1) == (
        Step(Kind.SYMBOLS),
        Step(Kind.TERM, 0, 0.5, 0.5),
        Step(Kind.TERM, 1, -0.6, -0.1),
        Step(Kind.BIAS, -1, 0.1, 0.0),
        Step(Kind.OUTPUT, -1, 0.0, 0.0),
    )


def test_a_neuron_without_a_bias_has_no_step_for_it():
    assert [step.kind for step in steps([1.0])] == [Kind.SYMBOLS, Kind.TERM, Kind.OUTPUT]


def test_terms_that_are_not_shown_are_one_step():
    found = steps([1.0, 2.0], rest=-0.5, bias=0.25)
    assert [step.kind for step in found[3:5]] == [Kind.REST, Kind.BIAS]
    assert [step.so_far for step in found] == [0.0, 1.0, 3.0, 2.5, 2.75, 2.75]


def test_running_sums_are_those_of_whoever_adds_up_on_paper():
    # In binary 0.1 + 0.2 isn't 0.3.
    assert steps([0.1, 0.2])[2].so_far == 0.3


def test_sums_near_the_largest_number_stay_finite():
    found = steps([1e308, 5e307], bias=-1e308)
    assert [step.so_far for step in found[1:-1]] == [1e308, 1.5e308, 1.5e308 - 1e308]


def test_infinities_of_both_signs_are_not_a_number():
    found = steps([math.inf, -math.inf, 1.0])
    assert found[1].so_far == math.inf
    assert math.isnan(found[2].so_far)
    assert math.isnan(found[-1].so_far)


class TestLargest:
    def test_all_where_there_is_room(self):
        assert largest(np.array([0.0, 5.0, -1.0]), 3).tolist() == [0, 1, 2]

    def test_by_magnitude_and_in_their_own_order(self):
        assert largest(np.array([0.1, -5.0, 0.2, 3.0]), 2).tolist() == [1, 3]

    def test_of_equals_the_first(self):
        assert largest(np.array([1.0, 1.0, 1.0]), 2).tolist() == [0, 1]

    def test_what_is_no_number_is_shown(self):
        assert largest(np.array([5.0, 1.0, math.nan]), 2).tolist() == [0, 2]
