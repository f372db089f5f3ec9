package values;

import java.util.List;
import java.util.Map;

record Article(Size size, List<Colour> colours, Grade grade, Rank rank, Map<Size, Rank> ranks, Map<Colour, Grade> grades) {}
