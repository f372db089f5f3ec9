package payloads;

import java.util.List;

record Page<T>(List<T> items) {}
