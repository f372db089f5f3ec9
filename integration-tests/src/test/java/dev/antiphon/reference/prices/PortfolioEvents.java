package dev.antiphon.reference.prices;

interface PortfolioEvents {
    void changed(Change change);

    record Change(String symbol, String what) {}
}
