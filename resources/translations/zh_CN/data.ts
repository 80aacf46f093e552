<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Data</name>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>A function of your own</source>
        <translation>自己写的函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>A table of your own: CSV, TSV</source>
        <translation>自己的表格：CSV、TSV</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>By hand</source>
        <translation>手工画点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>Points that you set on the response</source>
        <translation>在决策面上自己画的点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/items.py"/>
        <source>f(x)…</source>
        <translation>f(x)…</translation>
    </message>
</context>
<context>
    <name>DataCommands</name>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>&amp;Import data…</source>
        <translation>导入数据(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>&amp;Remove the data</source>
        <translation>移除数据(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>&amp;Settings of the data</source>
        <translation>数据设置(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>Draw new points</source>
        <translation>重新抽取数据点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>Learn from {name}</source>
        <translation>用{name}学习</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/commands.py"/>
        <source>New &amp;points</source>
        <translation>重新抽点(&amp;P)</translation>
    </message>
</context>
<context>
    <name>DataForm</name>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Import data…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>No data yet. Double-click a data set in the palette, or bring a table.</source>
        <translation>还没有数据。双击组件栏里的数据集，或者导入表格。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Remove the data</source>
        <translation>移除数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/form.py"/>
        <source>{train} + {test} to test</source>
        <translation>{train} + 测试 {test}</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <location filename="../../../nnstudio/ui/data/section.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/section.py"/>
        <source>can't be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/section.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/section.py"/>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <location filename="../../../nnstudio/ui/data/formula_field.py"/>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/formula_field.py"/>
        <source>y = formula of x, or of x1 and x2</source>
        <translation>y = 含 x（或 x1 和 x2）的公式</translation>
    </message>
</context>
<context>
    <name>OffersBar</name>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Learn anew</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Learn the scaling anew</source>
        <translation>重新学习缩放</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Locate…</source>
        <translation>查找位置…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>Remove the data</source>
        <translation>移除数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/offers_bar.py"/>
        <source>{name} has changed since it was brought in. The scaling is still the one learned then.</source>
        <translation>{name} 在导入之后有了变化。缩放仍是当时学到的。</translation>
    </message>
</context>
<context>
    <name>OriginRows</name>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Click on the response to add a point of the current class; right-click removes one.</source>
        <translation>单击决策面，添加一个当前类别的点；右键移除点。</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Embed</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Keep the samples in the project; the file isn't needed</source>
        <translation>把样本存入项目，不再需要原来的文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Kept in the project</source>
        <translation>已存入项目</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Link another file instead</source>
        <translation>改为链接另一个文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Linked: {path}</source>
        <translation>链接：{path}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Locate…</source>
        <translation>查找位置…</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>Reload</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/origin_rows.py"/>
        <source>{about}. From {source}. Licence: {licence}</source>
        <translation>{about}。来源：{source}。许可：{licence}</translation>
    </message>
</context>
<context>
    <name>PartingRows</name>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Each class is tested with the same part of its samples</source>
        <translation>每个类别都拿出同样比例的样本用于测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>For testing</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Part the data anew</source>
        <translation>重新划分数据</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Same part of each class</source>
        <translation>各类别同比例</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Scale inputs</source>
        <translation>缩放输入</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Set the part for testing</source>
        <translation>设置测试样本的比例</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Set the scaling</source>
        <translation>设置缩放</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>Split seed</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/parting_rows.py"/>
        <source>The same seed picks the same samples for testing</source>
        <translation>同样的种子选出同样的测试样本</translation>
    </message>
</context>
<context>
    <name>PercentRow</name>
    <message>
        <location filename="../../../nnstudio/ui/data/percent_row.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PointsRows</name>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Draw the points anew, with another seed</source>
        <translation>换一个种子，重新抽取数据点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Highest x</source>
        <translation>x 的最大值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Lowest x</source>
        <translation>x 的最小值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Must be above the lowest x</source>
        <translation>必须大于 x 的最小值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Must be below the highest x</source>
        <translation>必须小于 x 的最大值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>New points</source>
        <translation>重新抽点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Range of x</source>
        <translation>x 的范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Seed of the points</source>
        <translation>抽点的种子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the function</source>
        <translation>设置函数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the noise</source>
        <translation>设置噪声</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the number of points</source>
        <translation>设置点数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the range of x</source>
        <translation>设置 x 的范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>Set the seed of the points</source>
        <translation>设置抽点的种子</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/points_rows.py"/>
        <source>to</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <location filename="../../../nnstudio/ui/data/sample_row.py"/>
        <source>Sample on the canvas</source>
        <translation>画布上的样本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/sample_row.py"/>
        <source>Sample: {answer}</source>
        <translation>样本：{answer}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/sample_row.py"/>
        <source>Show a sample</source>
        <translation>显示样本</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <location filename="../../../nnstudio/ui/data/target_list.py"/>
        <source>{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/target_list.py"/>
        <source>{low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>WindowDrops</name>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>Release to choose a table</source>
        <translation>松开鼠标，选择表格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>Release to import {name}</source>
        <translation>松开鼠标，导入 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>Release to learn from {name}</source>
        <translation>松开鼠标，用{name}学习</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>Release to open {name}</source>
        <translation>松开鼠标，打开 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/ui/data/drops.py"/>
        <source>{what} · Esc cancels</source>
        <translation>{what} · Esc 取消</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/ui/data/link_reader.py"/>
        <location filename="../../../nnstudio/ui/importing/session.py"/>
        <source>{name}: there isn't enough memory for this table</source>
        <translation>{name}：内存不够，放不下这个表格</translation>
    </message>
</context>
</TS>
