package infos;

interface PriceEvents {
    void price(Price price);

    void halted();
}
