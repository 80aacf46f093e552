<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Data</name>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>A function of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>A table of your own: CSV, TSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>Points that you set on the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>f(x)…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>&amp;Import data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>&amp;Remove the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>&amp;Settings of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>Draw new points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>Learn from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>New &amp;points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataForm</name>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Import data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>No data yet. Double-click a data set in the palette, or bring a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Remove the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>{train} + {test} to test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <location filename="../../../nnstudio/ui/data/section.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/section.py"/>
        <source>can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/section.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/section.py"/>
        <source>{name} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <location filename="../../../nnstudio/ui/data/formula_field.py"/>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/formula_field.py"/>
        <source>y = formula of x, or of x1 and x2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffersBar</name>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Learn anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Learn the scaling anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Remove the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>{name} has changed since it was brought in. The scaling is still the one learned then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginRows</name>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Click on the response to add a point of the current class; right-click removes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Embed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Keep the samples in the project; the file isn't needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Kept in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Link another file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Linked: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>{about}. From {source}. Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartingRows</name>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Each class is tested with the same part of its samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>For testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Part the data anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Same part of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Scale inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Set the part for testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Set the scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Split seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>The same seed picks the same samples for testing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PercentRow</name>
    <message>
        <location filename="../../../nnstudio/ui/data/percent_row.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsRows</name>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Draw the points anew, with another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Highest x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Lowest x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Must be above the lowest x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Must be below the highest x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>New points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Range of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Seed of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the range of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the seed of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <location filename="../../../nnstudio/ui/data/sample_row.py"/>
        <source>Sample on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/sample_row.py"/>
        <source>Sample: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/sample_row.py"/>
        <source>Show a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <location filename="../../../nnstudio/ui/data/target_list.py"/>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/target_list.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>Release to choose a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>Release to import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>Release to learn from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>Release to open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>{what} · Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/data/link_reader.py"/>
        <location filename="../../../nnstudio/ui/importing/session.py"/>
        <source>{name}: there isn't enough memory for this table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
