package com.example.greeter;

/** What the server sends. */
interface GreeterEvents {
    void greeted(Greeting greeting);
}
