package values;

import java.util.List;

record Drawing(List<Shape> shapes, Message message, Command command, List<Note> notes, Shape.Circle circle) {}
