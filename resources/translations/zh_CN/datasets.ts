<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>( after {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>0 for x &lt; 0, else 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>1,797 handwritten digits, 8 × 8 pixels from 0 (paper) to 16 (ink)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>178 wines of three cultivars from one region in Italy, thirteen chemical measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>From 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>Mean 0, deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Multi-Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Simplified Chinese (GB18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>Three kinds of iris, 150 flowers, four measures in centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Three spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Unicode (UTF-8 with byte order mark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Western European (Latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>a formula ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <location filename="../../../nnstudio/training/plan.py"/>
        <source>a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>a number above min ({low:g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>a number below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <source>a number from {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>a number within float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>a number, x, a function or (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>a path relative to the project's folder, with forward slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>a point in numbers (0.5), not a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>a scaling needs finite shifts, and finite scales above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>a size, at most {limit:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <source>a whole number from {low:,} to {high:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>at most {limit:,} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected a column of {what} for each of {columns} names, found the shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>expected a formula of at most {limit:,} characters, found {found:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>expected a formula of x, such as sin(x), found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/sources.py"/>
        <source>expected a path relative to the project's folder, with forward slashes, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected a range for each of {inputs} inputs, low &lt; high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected a target for each of {samples} samples, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected one class a sample, as its index from 0 to {last}, found something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected one name for what the classes are of, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected two classes, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected two or more different classes, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>expected {expected} columns to scale, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>four by four fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>hills and hollows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>inner where |x| &lt; 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>odd where x1 · x2 &lt; 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>one name, of what the classes are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>one of , ; | or tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>one or more columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>one or more names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>other characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected ) for the ( at position {opened}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected an operator before {found}: write 2*x for 2 times x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected at most {limit} levels of parentheses and signs, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected x alone, or x1 and x2, found both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: the number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: {found} is not known; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: {name} takes {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>samples x {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>scaling {kind} needs a shift and a scale for each column, found {shifts} and {scales}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>the index of a class, 0 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>the noise is {found}; it has to be from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>the number of samples is {found:,}; it has to be from 1 to {limit:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>the range is {low:g} to {high:g}; it has to rise, within −1,000,000 and 1,000,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <location filename="../../../nnstudio/datasets/splitting.py"/>
        <source>the seed is {found}; it has to be 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/splitting.py"/>
        <source>the test share is {found}; it has to be from 0 up to, but without, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>the {what} must be finite numbers, found {found} in sample {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>the {what} must be rows of numbers, all of one length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>there are no samples to learn a scaling from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>three arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>two arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>two clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>two half circles, one in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>two numbers, the lower one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>two or more arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>two or more different names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>unknown data {found!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>unknown encoding {found!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>unknown scaling {found!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>unknown separator {found!r}; known are , ; | and tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>unknown table {found!r}; known are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>{characters:,} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_blocks.py"/>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>{count} column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_blocks.py"/>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>{count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>{count} range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>{count} ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{count} row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{count} value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{count} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{dimensions} sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: choose the column to be learned; the columns are {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: classes are learned from one column, found {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: column {column} is chosen twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: column {column}: expected at most {limit:,} different texts, found more; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: column {column}: expected two or more classes, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: expected a row for each sample{below}, found none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: expected at most {limit:,} values, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: row {row}, column {column}: expected a value, found nothing ({values} missing in {rows}); fill them in, or leave such rows out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <source>{file}: row {row}, column {column}: expected {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_blocks.py"/>
        <source>{file}: row {row}: expected {expected}, as in the first row, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: something is missing in every row, in column {column} to begin with; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: there is no column to learn from besides the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: there is no column {column}; the columns are {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: {width:,} inputs for {samples:,} rows are too many (at most {limit:,} values); leave out columns of text with many different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>{formula} has no finite value at {place}; choose another range or formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/sources.py"/>
        <source>{name} is on another drive than the project: embed it, or put it beside the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>{name}: expected a heading and rows, found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>{name}: expected a table as text, found bytes that are none; save it as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>{name}: expected a table as text, found {kind}; save it as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{name}: expected at most {limit} MiB, found more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>{name}: row 1: expected at most {limit:,} columns, found {found:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>{name}: row {row}: expected text in {encoding}, found byte {byte}; choose another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>{name}: row {row}: not a CSV file: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/sources.py"/>
        <source>{name}: the table is a file of its own; save the project beside it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: {place}: expected {expected}, found {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{numbers} (one an input)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>{ranges} (one an input)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
