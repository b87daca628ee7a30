/** A percentage that is shown while it is drawn and kept when it is let go. */
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useSettings } from '../../state/settings-store.ts';
import './percent-slider.css';

interface PercentSliderProps {
  readonly label: string;
  readonly setting: 'textSize' | 'lineSpacing';
  readonly least: number;
  readonly most: number;
}

const STEP = 10;

export function PercentSlider({ label, setting, least, most }: PercentSliderProps) {
  const { settings, change, receive } = useSettings();
  return (
    <Slider
      className="percent-slider"
      minValue={least}
      maxValue={most}
      step={STEP}
      value={settings[setting]}
      formatOptions={{ style: 'unit', unit: 'percent' }}
      onChange={(value) => receive({ ...settings, [setting]: value })}
      onChangeEnd={(value) => void change({ [setting]: value })}
    >
      <Label className="choice-label">{label}</Label>
      <SliderOutput className="choice-label" />
      <SliderTrack className="percent-track">
        <SliderThumb className="percent-thumb" />
      </SliderTrack>
    </Slider>
  );
}
