package org.newsroom.system;

/** What may befall an instance, and how it is mended. */
enum Harm {
  KILLED {
    @Override
    void befall(Instance instance) {
      instance.kill();
    }

    @Override
    void mend(Instance instance) {
      instance.startAgain();
    }
  },
  PAUSED {
    @Override
    void befall(Instance instance) {
      instance.pause();
    }

    @Override
    void mend(Instance instance) {
      instance.goOn();
    }
  },
  CUT_OFF {
    @Override
    void befall(Instance instance) {
      instance.cutOff();
    }

    @Override
    void mend(Instance instance) {
      instance.rejoin();
    }
  };

  abstract void befall(Instance instance);

  abstract void mend(Instance instance);
}
