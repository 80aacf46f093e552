<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>( after {name}</source>
        <translation>{name} 后面的 (</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>0 for x &lt; 0, else 1</source>
        <translation>x &lt; 0 时为 0，否则为 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>1,797 handwritten digits, 8 × 8 pixels from 0 (paper) to 16 (ink)</source>
        <translation>1,797 个手写数字，8 × 8 像素，从 0（纸）到 16（墨）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>178 wines of three cultivars from one region in Italy, thirteen chemical measures</source>
        <translation>来自意大利同一地区三个品种的 178 种葡萄酒，十三项化学指标</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Checkerboard</source>
        <translation>棋盘</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Circles</source>
        <translation>同心圆</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>Digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>From 0 to 1</source>
        <translation>从 0 到 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Gaussians</source>
        <translation>两团高斯</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>Iris</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>Mean 0, deviation 1</source>
        <translation>均值 0，标准差 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Multi-Gaussian</source>
        <translation>多峰高斯</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Simplified Chinese (GB18030)</source>
        <translation>简体中文（GB18030）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <location filename="../../../nnstudio/ui/examples.py"/>
        <source>Sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>Three kinds of iris, 150 flowers, four measures in centimetres</source>
        <translation>三种鸢尾花，150 朵，四项以厘米计的尺寸</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Three spirals</source>
        <translation>三螺旋</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>Two spirals</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode（UTF-16）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Unicode (UTF-8 with byte order mark)</source>
        <translation>Unicode（带字节顺序标记的 UTF-8）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Western European (Latin-1)</source>
        <translation>西欧（Latin-1）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>西欧（Windows-1252）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>Wine</source>
        <translation>葡萄酒</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>a cell is longer than 131,072 characters; is a quotation mark not closed?</source>
        <translation>有单元格超过 131,072 个字符；是不是引号没有闭合？</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>a compressed file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <source>a decimal comma, as in the rest of the table</source>
        <translation>小数逗号，与表格其余部分一样</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>a formula ({error})</source>
        <translation>公式（{error}）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <location filename="../../../nnstudio/training/plan.py"/>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>a number above min ({low:g})</source>
        <translation>大于 min（{low:g}）的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>a number below 1</source>
        <translation>小于 1 的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g} 到 {high:g} 的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>a number within float32</source>
        <translation>float32 范围内的数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <source>a number within float32 (at most 3.4e38)</source>
        <translation>float32 范围内的数（最大 3.4e38）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>a number, x, a function or (</source>
        <translation>数、x、函数或 (</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>a path relative to the project's folder, with forward slashes</source>
        <translation>相对于项目文件夹的路径，用正斜杠</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>a point in numbers (0.5), not a comma</source>
        <translation>用点写的小数（0.5），不用逗号</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>a quotation mark is not closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>a quoted cell goes on after its closing quotation mark</source>
        <translation>带引号的单元格在右引号后面还有内容</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>a scaling needs finite shifts, and finite scales above 0</source>
        <translation>缩放需要有限的平移量，以及大于 0 的有限比例</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>a size, at most {limit:,}</source>
        <translation>大小，最多 {limit:,}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>a spreadsheet or an archive</source>
        <translation>电子表格或压缩包</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <source>a whole number from {low:,} to {high:,}</source>
        <translation>{low:,} 到 {high:,} 的整数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>an old spreadsheet</source>
        <translation>旧式电子表格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>an operator</source>
        <translation>运算符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>another</source>
        <translation>另一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>at most {limit:,} numbers</source>
        <translation>最多 {limit:,} 个数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected a column of {what} for each of {columns} names, found the shape {shape}</source>
        <translation>{columns} 个名称各应有一列{what}，这里的形状是 {shape}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>expected a formula of at most {limit:,} characters, found {found:,}</source>
        <translation>公式最多 {limit:,} 个字符，这里有 {found:,} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>expected a formula of x, such as sin(x), found nothing</source>
        <translation>应为含 x 的公式，例如 sin(x)，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/sources.py"/>
        <source>expected a path relative to the project's folder, with forward slashes, found {found}</source>
        <translation>应为相对于项目文件夹的路径，用正斜杠，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected a range for each of {inputs} inputs, low &lt; high</source>
        <translation>{inputs} 个输入各应有一个范围，小的在前</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected a target for each of {samples} samples, found {found}</source>
        <translation>{samples} 个样本各应有一个目标，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected one class a sample, as its index from 0 to {last}, found something else</source>
        <translation>每个样本应有一个类别，用 0 到 {last} 的序号表示，这里不是</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected one name for what the classes are of, found {found}</source>
        <translation>应有一个名称，说明类别是什么的类别，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected two classes, found {found}</source>
        <translation>应为两个类别，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>expected two or more different classes, found {found}</source>
        <translation>应为两个或更多不同的类别，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>expected {expected} columns to scale, found {found}</source>
        <translation>应有 {expected} 列要缩放，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>four by four fields</source>
        <translation>四乘四的方格</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>hills and hollows</source>
        <translation>山丘和洼地</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>inner where |x| &lt; 2.5</source>
        <translation>|x| &lt; 2.5 处为内侧</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <location filename="../../../nnstudio/lessons/reading.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>odd where x1 · x2 &lt; 0</source>
        <translation>x1 · x2 &lt; 0 处为奇</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>one argument</source>
        <translation>一个参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>one name, of what the classes are of</source>
        <translation>一个名称，说明类别是什么的类别</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>one of , ; | or tab</source>
        <translation>, ; | 或制表符之一</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>one of {choices}</source>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/keeping.py"/>
        <source>one or more columns</source>
        <translation>一列或几列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>one or more names</source>
        <translation>一个或几个名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>only {name}</source>
        <translation>只有 {name}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>other characters</source>
        <translation>其他字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected ) for the ( at position {opened}, found {found}</source>
        <translation>位置 {position}：位置 {opened} 的 ( 应有对应的 )，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected an operator before {found}: write 2*x for 2 times x</source>
        <translation>位置 {position}：{found} 前面应有运算符：2 乘 x 请写 2*x</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected at most {limit} levels of parentheses and signs, found more</source>
        <translation>位置 {position}：括号和符号最多 {limit} 层，这里更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected x alone, or x1 and x2, found both</source>
        <translation>位置 {position}：只能用 x，或者用 x1 和 x2，这里两者都有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: expected {expected}, found {found}</source>
        <translation>位置 {position}：应为{expected}，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: the number is too large</source>
        <translation>位置 {position}：这个数太大</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: {found} is not known; known are {known}</source>
        <translation>位置 {position}：不认识 {found}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>position {position}: {name} takes {expected}, found {found}</source>
        <translation>位置 {position}：{name} 需要{expected}，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>samples x {size}</source>
        <translation>样本 x {size}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>scaling {kind} needs a shift and a scale for each column, found {shifts} and {scales}</source>
        <translation>缩放 {kind} 的每一列都需要平移量和比例，这里有 {shifts} 和 {scales} 个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>the index of a class, 0 to {last}</source>
        <translation>类别序号，0 到 {last}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>the noise is {found}; it has to be from 0 to 1</source>
        <translation>噪声是 {found}；应在 0 和 1 之间</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>the number of samples is {found:,}; it has to be from 1 to {limit:,}</source>
        <translation>样本数是 {found:,}；应为 1 到 {limit:,}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>the range is {low:g} to {high:g}; it has to rise, within −1,000,000 and 1,000,000</source>
        <translation>范围是 {low:g} 到 {high:g}；应由小到大，并在 −1,000,000 和 1,000,000 之间</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <location filename="../../../nnstudio/datasets/splitting.py"/>
        <source>the seed is {found}; it has to be 0 or more</source>
        <translation>种子是 {found}；应为 0 或更大</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/splitting.py"/>
        <source>the test share is {found}; it has to be from 0 up to, but without, 1</source>
        <translation>测试比例是 {found}；应从 0 起，小于 1</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>the {what} must be finite numbers, found {found} in sample {row}, column {column}</source>
        <translation>{what}必须是有限的数，样本 {row} 的列 {column} 处是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/dataset.py"/>
        <source>the {what} must be rows of numbers, all of one length</source>
        <translation>{what}必须是若干行数，各行长度相同</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>there are no samples to learn a scaling from</source>
        <translation>没有样本可以用来学习缩放</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>three arms</source>
        <translation>三条旋臂</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <location filename="../../../nnstudio/lessons/solution.py"/>
        <location filename="../../../nnstudio/lessons/syntax.py"/>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>two arms</source>
        <translation>两条旋臂</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>two clouds</source>
        <translation>两团点</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>two half circles, one in the other</source>
        <translation>两个半圆，一个套着另一个</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>two numbers, the lower one first</source>
        <translation>两个数，小的在前</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>two or more arguments</source>
        <translation>两个或更多参数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>two or more different names</source>
        <translation>两个或更多不同的名称</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/generators.py"/>
        <source>unknown data {found!r}; known are {known}</source>
        <translation>未知的数据 {found!r}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>unknown encoding {found!r}; known are {known}</source>
        <translation>未知的编码 {found!r}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <source>unknown scaling {found!r}; known are {known}</source>
        <translation>未知的缩放 {found!r}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>unknown separator {found!r}; known are , ; | and tab</source>
        <translation>未知的分隔符 {found!r}；可用的有 , ; | 和制表符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/tables.py"/>
        <source>unknown table {found!r}; known are {known}</source>
        <translation>未知的表格 {found!r}；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>{characters:,} characters</source>
        <translation>{characters:,} 个字符</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_blocks.py"/>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>{count} column</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_blocks.py"/>
        <location filename="../../../nnstudio/training/fitting.py"/>
        <source>{count} columns</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} number</source>
        <translation>{count} 个数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{count} numbers</source>
        <translation>{count} 个数</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>{count} range</source>
        <translation>{count} 个范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>{count} ranges</source>
        <translation>{count} 个范围</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{count} row</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/cli/evaluate.py"/>
        <location filename="../../../nnstudio/cli/own_table.py"/>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{count} value</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <source>{dimensions} sizes</source>
        <translation>{dimensions} 个大小</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: choose the column to be learned; the columns are {columns}</source>
        <translation>{file}：请选择要学习的列；各列是 {columns}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: classes are learned from one column, found {columns}</source>
        <translation>{file}：类别要从一列中学习，这里是 {columns}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: column {column} is chosen twice</source>
        <translation>{file}：列 {column} 选了两次</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: column {column}: expected at most {limit:,} different texts, found more; leave it out</source>
        <translation>{file}：列 {column}：不同的文本最多 {limit:,} 种，这里更多；请去掉这一列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: column {column}: expected two or more classes, found {found}</source>
        <translation>{file}：列 {column}：应有两个或更多类别，这里是 {found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: expected a row for each sample below the heading, found none</source>
        <translation>{file}：标题行下面每个样本应有一行，这里没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: expected a row for each sample, found none</source>
        <translation>{file}：每个样本应有一行，这里没有</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: expected at most {limit:,} values, found more</source>
        <translation>{file}：最多 {limit:,} 个值，这里更多</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: row {row}, column {column}: expected a value, found nothing ({values} missing in {rows}); fill them in, or leave such rows out</source>
        <translation>{file}：第 {row} 行，列 {column}：应有值，这里是空的（{rows}中缺少{values}）；请补上，或去掉这些行</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/cells.py"/>
        <source>{file}: row {row}, column {column}: expected {expected}, found {found}</source>
        <translation>{file}：第 {row} 行，列 {column}：应为{expected}，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_blocks.py"/>
        <source>{file}: row {row}: expected {expected}, as in the first row, found {found}</source>
        <translation>{file}：第 {row} 行：应为{expected}，与第一行一样，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: something is missing in every row, in column {column} to begin with; leave it out</source>
        <translation>{file}：每一行都有空缺，首先是列 {column}；请去掉它</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: there is no column to learn from besides the target</source>
        <translation>{file}：除了目标之外，没有可以用来学习的列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: there is no column {column}; the columns are {columns}</source>
        <translation>{file}：没有列 {column}；各列是 {columns}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_reader.py"/>
        <source>{file}: {width:,} inputs for {samples:,} rows are too many (at most {limit:,} values); leave out columns of text with many different ones</source>
        <translation>{file}：{samples:,} 行、{width:,} 个输入太多了（最多 {limit:,} 个值）；请去掉取值种类很多的文本列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/expression.py"/>
        <source>{formula} has no finite value at {place}; choose another range or formula</source>
        <translation>{formula} 在 {place} 处没有有限的值；请换一个范围或公式</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/sources.py"/>
        <source>{name} is on another drive than the project: embed it, or put it beside the project</source>
        <translation>{name} 与项目不在同一个磁盘上：请把它嵌入项目，或放到项目旁边</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>{name}: expected a heading and rows, found nothing</source>
        <translation>{name}：应有标题行和数据行，这里是空的</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>{name}: expected a table as text, found bytes that are none; save it as CSV</source>
        <translation>{name}：应为文本表格，这里的字节不是文本；请另存为 CSV</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>{name}: expected a table as text, found {kind}; save it as CSV</source>
        <translation>{name}：应为文本表格，这里是{kind}；请另存为 CSV</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{name}: expected at most {limit} MiB, found more</source>
        <translation>{name}：最多 {limit} MiB，这里更大</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>{name}: row 1: expected at most {limit:,} columns, found {found:,}</source>
        <translation>{name}：第 1 行：最多 {limit:,} 列，这里有 {found:,} 列</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_text.py"/>
        <source>{name}: row {row}: expected text in {encoding}, found byte {byte}; choose another encoding</source>
        <translation>{name}：第 {row} 行：应为 {encoding} 编码的文本，这里有字节 {byte}；请换一种编码</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/table_format.py"/>
        <source>{name}: row {row}: not a CSV file: {reason}</source>
        <translation>{name}：第 {row} 行：不是 CSV 文件：{reason}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/sources.py"/>
        <source>{name}: the table is a file of its own; save the project beside it first</source>
        <translation>{name}：表格是单独的文件；请先把项目保存到它旁边</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/plain_values.py"/>
        <location filename="../../../nnstudio/formats/fields.py"/>
        <source>{name}: {place}: expected {expected}, found {found}</source>
        <translation>{name}：{place}：应为{expected}，这里是{found}</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/scaling.py"/>
        <location filename="../../../nnstudio/formats/arrays.py"/>
        <location filename="../../../nnstudio/formats/nns_reader.py"/>
        <source>{numbers} (one an input)</source>
        <translation>{numbers}（每个输入一个）</translation>
    </message>
    <message>
        <location filename="../../../nnstudio/datasets/embedding.py"/>
        <source>{ranges} (one an input)</source>
        <translation>{ranges}（每个输入一个）</translation>
    </message>
</context>
</TS>
