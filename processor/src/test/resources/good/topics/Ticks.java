package topics;

interface Ticks {
    void tick();
}
