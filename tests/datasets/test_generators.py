"""Each shape follows its formula where there is no noise, is the same for the same seed, and stays in its range."""

import numpy as np
import pytest

from nnstudio.datasets import GENERATORS, Dataset, from_function, generate
from nnstudio.errors import InvalidInput


@pytest.mark.parametrize("key", GENERATORS)
class TestAll:
    def test_names_ranges_and_size(self, key: str) -> None:
        generator = GENERATORS[key]
        data = generate(key, 301, 0.0, 4)
        assert data.name == generator.title
        assert data.task == generator.task
        assert data.inputs == generator.inputs
        assert data.classes == generator.classes
        assert len(data) == 301
        assert (np.abs(data.x) <= 6).all()

    def test_seeds(self, key: str) -> None:
        assert generate(key, 50, 0.2, 3) == generate(key, 50, 0.2, 3)
        assert not np.array_equal(generate(key, 50, 0.2, 3).x, generate(key, 50, 0.2, 4).x)

    def test_one_sample_and_most_noise(self, key: str) -> None:
        assert len(generate(key, 1)) == 1
        assert np.isfinite(generate(key, 500, 1.0).x).all()


def parts(data: Dataset) -> list[np.ndarray]:
    return [data.x[data.targets == index] for index in range(len(data.classes))]


def test_xor() -> None:
    data = generate("xor", 400)
    assert ((data.x[:, 0] * data.x[:, 1] < 0) == data.targets).all()
    assert (np.abs(data.x) >= 0.3 - 1e-6).all()


def test_gaussians() -> None:
    first, second = parts(generate("gaussians", 20_000))
    assert first.mean(axis=0) == pytest.approx([2, 2], abs=0.03)
    assert second.mean(axis=0) == pytest.approx([-2, -2], abs=0.03)
    assert first.var(axis=0) == pytest.approx([0.5, 0.5], abs=0.03)
    assert parts(generate("gaussians", 20_000, 0.5))[0].var(axis=0) == pytest.approx([4, 4], abs=0.2)


def test_circles() -> None:
    outer, inner = parts(generate("circles", 400))
    assert np.hypot(*inner.T).max() < 2.5
    assert 3.5 <= np.hypot(*outer.T).min() <= np.hypot(*outer.T).max() <= 5.0001
    assert len(outer) == len(inner) == 200


def test_moons() -> None:
    # The upper one from (1, 0) to (−1, 0), the lower one from (0, 0.5) to (2, 0.5); moved, times three.
    upper, lower = parts(generate("moons", 6))
    assert upper.tolist() == pytest.approx(np.array([[1.5, -0.75], [-1.5, 2.25], [-4.5, -0.75]]))
    assert lower.tolist() == pytest.approx(np.array([[-1.5, 0.75], [1.5, -2.25], [4.5, 0.75]]))


def test_two_spirals() -> None:
    # Both arms grow from the middle to 5; after 1.75 turns the first points to −x.
    first, second = parts(generate("two_spirals", 200))
    assert first[-1] == pytest.approx([-5, 0], abs=1e-5)
    assert second == pytest.approx(-first, abs=1e-5)
    assert np.hypot(*first.T) == pytest.approx(np.linspace(0, 5, 100), abs=1e-5)


def test_three_spirals() -> None:
    arms = parts(generate("three_spirals", 300))
    assert [len(arm) for arm in arms] == [100, 100, 100]
    assert arms[0][-1] == pytest.approx([0, 5], abs=1e-5)
    assert sum(arm[50] for arm in arms) == pytest.approx([0, 0], abs=1e-5)


def test_checkerboard() -> None:
    data = generate("checkerboard", 400)
    column, row = np.floor((data.x + 6) / 3).T
    assert ((column + row) % 2 == data.targets).all()


def test_plane() -> None:
    data = generate("plane", 50)
    assert data.targets[:, 0] == pytest.approx(data.x.sum(axis=1) / 10, abs=1e-6)


def test_multi_gaussian() -> None:
    data = generate("multi_gaussian", 2000)
    assert np.abs(data.targets).max() <= 1
    near = np.hypot(data.x[:, 0], data.x[:, 1] - 2.5) < 0.3
    assert (data.targets[near] < -0.8).all()
    assert near.any()
    far = np.abs(data.x[:, 1]) > 4.6
    assert (data.targets[far] == 0).all()


def test_sine_and_step() -> None:
    data = generate("sine", 50)
    assert data.targets == pytest.approx(np.sin(data.x), abs=1e-6)
    data = generate("step", 50)
    assert np.array_equal(data.targets, data.x >= 0)
    assert np.std(generate("step", 5000, 0.3).targets - (generate("step", 5000, 0.3).x >= 0)) == pytest.approx(
        0.3, abs=0.02
    )


def test_noise_mixes_classes() -> None:
    for key in ("xor", "circles", "checkerboard"):
        clean, noisy = generate(key, 500, 0.0, 1), generate(key, 500, 0.4, 1)
        assert np.array_equal(clean.x, noisy.x)
        assert 10 < (clean.targets != noisy.targets).sum() < 250


class TestOwnFunction:
    def test_one_input(self) -> None:
        data = from_function("x^2 - 1", 40, low=-2, high=3)
        assert data.inputs == ("x",)
        assert data.ranges == ((-2.0, 3.0),)
        assert data.targets == pytest.approx(data.x**2 - 1, abs=1e-5)
        assert data.name == "x^2 - 1"

    def test_two_inputs(self) -> None:
        data = from_function("max(x2, 0)", 40)
        assert data.inputs == ("x1", "x2")
        assert np.array_equal(data.targets[:, 0], np.maximum(data.x[:, 1], 0))

    def test_a_constant(self) -> None:
        assert from_function("1", 5, noise=1).targets.tolist() == [[1]] * 5

    def test_noise_is_a_share_of_the_spread(self) -> None:
        clean, noisy = from_function("100*x", 4000), from_function("100*x", 4000, noise=0.1)
        assert (noisy.targets - clean.targets).std() == pytest.approx(clean.targets.std() * 0.1, rel=0.05)

    def test_where_it_does_not_exist(self) -> None:
        with pytest.raises(InvalidInput) as error:
            from_function("log(x)", 500, seed=2, low=-1, high=-0.5)
        message = str(error.value)
        assert message.startswith("log(x) has no finite value at x = -0.")
        assert message.endswith("; choose another range or formula")
        with pytest.raises(InvalidInput, match=r"has no finite value at x1 = .*, x2 = "):
            from_function("exp(1000 + x1 + x2)", 5)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("squares",), f"unknown data 'squares'; known are {', '.join(GENERATORS)}"),
        (("xor", 0), "the number of samples is 0; it has to be from 1 to 1,000,000"),
        (("xor", 2_000_000), "the number of samples is 2,000,000; it has to be from 1 to 1,000,000"),
        (("xor", 5, 1.5), "the noise is 1.5; it has to be from 0 to 1"),
        (("xor", 5, float("nan")), "the noise is nan; it has to be from 0 to 1"),
        (("xor", 5, 0.0, -1), "the seed is -1; it has to be 0 or more"),
    ],
)
def test_refused(arguments: tuple[object, ...], line: str) -> None:
    with pytest.raises(InvalidInput) as error:
        generate(*arguments)  # type: ignore[arg-type]
    assert str(error.value) == line


def test_a_range_that_does_not_rise() -> None:
    with pytest.raises(InvalidInput) as error:
        from_function("x", 5, low=1, high=1)
    assert str(error.value) == "the range is 1 to 1; it has to rise, within −1,000,000 and 1,000,000"
