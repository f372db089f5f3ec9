package packages.rooms;

public interface PublicEvents {
    void changed(Change change);
}
