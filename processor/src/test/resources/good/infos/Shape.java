package infos;

sealed interface Shape permits Circle, Square {}
