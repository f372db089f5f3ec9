package dev.antiphon.reference.prices;

interface PriceEvents {
    void price(Price price);

    void halted();
}
